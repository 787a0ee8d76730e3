export function hostPatterns(): string[] { return []; }
