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
