import { describe, expect, it } from 'vitest'
import { split } from '../../src/split/index.js'
import { readParagraphs } from './reading.js'

const english = [
  '',
  '12',
  'Storm',
  'Storm closes harbour',
  'The harbour will close on Monday, and nobody knows when it will open.',
  'He wrote: «الميناء مغلق» on his page, and the ministry said that it would answer when it had read it.',
  'She said “nous ne sommes pas prêts pour la guerre” to the crowd that had come to hear her, and then she left by the side door.',
]
const foreign = [
  'Le port de la ville sera fermé lundi, et les habitants ne sont pas contents de la décision du maire.',
  'Der Hafen wird am Montag geschlossen, und niemand weiß, wann er für die Schiffe wieder geöffnet wird.',
  'El puerto estará cerrado el lunes y los vecinos no saben cuándo se abrirá una vez más para los barcos.',
  'De haven gaat maandag dicht en niemand weet wanneer het water voor de schepen weer open is voor een dag.',
  'Il porto sarà chiuso lunedì e gli abitanti della città non sanno quando si aprirà per le navi che sono lì.',
  'Порт закроется в понедельник.',
  'الميناء مغلق يوم الاثنين',
  '港口周一关闭。',
  'Το λιμάνι κλείνει τη Δευτέρα.',
]

describe('english', () => {
  it.each(english)('English: %s', (text) => expect(split(readParagraphs(text)).english).toBe(true))
  it.each(foreign)('not English: %s', (text) => expect(split(readParagraphs(text)).english).toBe(false))
})
