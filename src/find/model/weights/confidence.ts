/* Written by `npm run train`; train/README.md says from what. */

/** What share of the model's findings is right where it says of itself so much. */
export const confidence: readonly (readonly [said: number, right: number])[] = [
  [0.15, 0.119],
  [0.3, 0.276],
  [0.45, 0.483],
  [0.6, 0.681],
  [0.7, 0.706],
  [0.8, 0.821],
  [0.9, 0.927],
  [1, 1],
]
