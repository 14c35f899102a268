/* The bits in a file: 15 in each character. */
function bitsOf(text) {
  let at = 0, left = 0, unit = 0;
  const refill = () => {
    unit = text.charCodeAt(at++) - 0x4000;
    left = 15;
  };
  const bits = {
    bit() {
      if (!left) { refill(); }
      return unit >> --left & 1;
    },
    num(width) {
      let value = 0;
      while (width > 0) {
        if (!left) { refill(); }
        const take = Math.min(left, width);
        left -= take;
        width -= take;
        value = value * (1 << take) + (unit >> left & (1 << take) - 1);
      }
      return value;
    },
    gamma() {
      let width = 0;
      while (!bits.bit()) { if (++width > 50) { throw fault(); } }
      return 2 ** width + bits.num(width);
    },
    count: () => bits.gamma() - 1,
    rice(k) {
      let quotient = 0;
      while (bits.bit()) { quotient++; }
      return quotient * 2 ** k + bits.num(k);
    },
    char: () => String.fromCharCode(bits.bit() ? bits.num(16) : bits.num(7)),
    chars() {
      let s = "";
      for (let n = bits.count(); n > 0; n--) { s += bits.char(); }
      return s;
    },
    list(bound, count) {
      const missing = 2 * count > bound, size = missing ? bound - count : count;
      const k = parameter(bound, size), numbers = new Int32Array(count);
      let next = 0, to = 0;
      for (let i = 0; i < size; i++) {
        const number = next + bits.rice(k);
        if (missing) { while (next < number) { numbers[to++] = next++; } } else { numbers[to++] = number; }
        next = number + 1;
      }
      while (missing && next < bound) { numbers[to++] = next++; }
      return numbers;
    }
  };
  return bits;
}
function parameter(bound, count) {
  let mean = Math.floor(bound * 96 / (Math.max(1, count) * 100)), k = 0;
  for (; mean >= 2; mean /= 2) { k++; }
  return k;
}
