/**
 * Words of the counts that reports most often contradict each other on, and numbers in words; written down from general knowledge
 * of news prose.
 */
export const tolls: Readonly<Record<'dead' | 'hurt' | 'missing' | 'held' | 'saved' | 'crowd', readonly string[]>> = {
  dead: 'dead died die dies killed kill kills deaths death perished bodies fatalities victims toll lost slain'.split(
    ' ',
  ),
  hurt: 'injured wounded hurt injuries casualties hospitalised hospitalized'.split(' '),
  missing: 'missing trapped unaccounted'.split(' '),
  held: 'arrested detained arrests detentions captured prisoners hostages abducted kidnapped'.split(' '),
  saved: 'rescued evacuated survivors'.split(' '),
  crowd:
    'protesters demonstrators marchers marched attended crowd turnout demonstrated rallied participants attendees demonstration gathered spectators'.split(
      ' ',
    ),
}

/** Words by which a figure is of another time, or only expected: it contradicts none. */
export const otherTimes: ReadonlySet<string> = new Set(
  'expect expects expected forecast forecasts predict predicts predicted will would next last previous previously earlier initially target targets goal plan plans planned could may might rose risen climbed updated revised now later by since from another other second separate separately additional more further'.split(
    ' ',
  ),
)

/** Numbers in words. */
export const numerals: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety hundred'
        .split(' ')
        .map((word, i): [string, number] => [word, (i + 3) * 10]),
    ),
)
