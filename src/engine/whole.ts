// Division and common factors of whole numbers: the only arithmetic on results, always exact.

export function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor < dividend ? quotient + 1n : quotient;
}

export function divideDown(dividend: bigint, divisor: bigint): bigint {
  return -divideUp(-dividend, divisor);
}

export function commonFactor(first: bigint, second: bigint): bigint {
  let a = first < 0n ? -first : first;
  let b = second < 0n ? -second : second;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
