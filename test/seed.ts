import fc from 'fast-check'

/** Property tests try the same strings on every run, so that a run can be repeated; with `FUZZ=5000` robust.test.ts tries that many new ones. */
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 20_250_205 })
