/**
 * How much each trait of two sentences speaks for their stating one claim: weights of a logistic regression, fitted by `train/same.ts`
 * on 1584 labelled pairs of sentences of PolNeAR's training articles.
 */
export const samenessWeights: string = `
bias -4.39
shared-words 1.14
shared-plain-words 0.20
share-of-shorter 1.90
plain-share-of-shorter -0.13
share-of-longer 1.18
all-of-shorter 0.94
headline 1.07
under-headline 1.46
same-speaker 0.85
shared-number -0.47
number-in-one -0.25
`
