/** Irregular verbs among the cues: lemma, past tense, participle. From any grammar of English. */
export const irregularVerbs: string = `
say said said
tell told told
think thought thought
know knew known
write wrote written
speak spoke spoken
find found found
feel felt felt
hold held held
see saw seen
hear heard heard
mean meant meant
swear swore sworn
seek sought sought
read read read
cast cast cast
hit hit hit
withdraw withdrew withdrawn
withhold withheld withheld
understand understood understood
forget forgot forgotten
foresee foresaw foreseen
show showed shown
prove proved proven
choose chose chosen
strive strove striven
broadcast broadcast broadcast
forecast forecast forecast
begin began begun
`

/** Irregular verbs of what news reports say that happened; the same grammar. */
export const irregularEvents: string = `
begin began begun
break broke broken
bring brought brought
build built built
burn burnt burnt
buy bought bought
catch caught caught
drive drove driven
eat ate eaten
fall fell fallen
fight fought fought
fly flew flown
freeze froze frozen
give gave given
go went gone
grow grew grown
hide hid hidden
hold held held
leave left left
lose lost lost
meet met met
pay paid paid
rise rose risen
run ran run
sell sold sold
send sent sent
shake shook shaken
shoot shot shot
sing sang sung
sink sank sunk
sleep slept slept
spend spent spent
steal stole stolen
strike struck struck
swim swam swum
take took taken
teach taught taught
throw threw thrown
wear wore worn
win won won
write wrote written
`
