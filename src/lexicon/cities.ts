/**
 * Cities that papers put before a colon as where the news is from ("NEW DELHI: …"), compiled for this project from general knowledge of the
 * press of South and Southeast Asia, the Gulf and East Africa.
 */
export const datelineCities: string = `
new delhi, delhi, mumbai, kolkata, calcutta, chennai, bengaluru, bangalore, hyderabad, ahmedabad, pune, jaipur, lucknow, kanpur, patna, bhopal,
indore, nagpur, surat, vadodara, chandigarh, ludhiana, amritsar, jammu, srinagar, shimla, dehradun, ranchi, raipur, bhubaneswar, guwahati,
shillong, imphal, kohima, agartala, aizawl, gangtok, kochi, thiruvananthapuram, kozhikode, madurai, coimbatore, visakhapatnam, vijayawada,
panaji, mangaluru, mysuru, gurugram, gurgaon, noida, varanasi, allahabad, prayagraj, agra, islamabad, rawalpindi, karachi, lahore, peshawar,
quetta, multan, faisalabad, sialkot, gujranwala, muzaffarabad, hyderabad, sukkur, dhaka, chittagong, chattogram, sylhet, khulna, rajshahi,
colombo, kandy, jaffna, galle, kathmandu, pokhara, thimphu, male, kabul, kandahar, herat, kuala lumpur, petaling jaya, putrajaya, shah alam,
george town, johor baru, johor bahru, ipoh, kuching, kota kinabalu, singapore, jakarta, surabaya, manila, bangkok, yangon, hanoi, dubai,
abu dhabi, sharjah, doha, manama, muscat, kuwait city, riyadh, jeddah, cairo, amman, beirut, damascus, baghdad, tehran, jerusalem, ramallah,
gaza, gaza city, nairobi, mombasa, kampala, dar es salaam, dodoma, kigali, addis ababa, mogadishu, juba, khartoum, lagos, abuja, accra, harare,
johannesburg, pretoria, cape town, lusaka, gaborone, windhoek, beijing, shanghai, hong kong, tokyo, seoul, taipei, london, paris, brussels,
geneva, vienna, moscow, ankara, istanbul, washington, new york, united nations
`
