export const day = 24 * 60 * 60 * 1000;
export const hour = 60 * 60 * 1000;
export const minute = 60 * 1000;
