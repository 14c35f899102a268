/* The bits in a file: 15 in each character. */
function bitsOf(text) {
  let at = 0, left = 0, unit = 0;
  const refill = () => {
    if (at > text.length) { throw fault(); }
    unit = text.charCodeAt(at++) - 0x4000;
    left = 15;
  };
  const bits = {
    bit: () => bits.num(1),
    /* The next 15 bits, which stay to be read. */
    ahead: () => (unit << 15 | text.charCodeAt(at) - 0x4000) >> left & 0x7FFF,
    skip(width) {
      if (width > left) {
        width -= left;
        at += (width - 1) / 15 | 0;
        refill();
        width = (width - 1) % 15 + 1;
      }
      left -= width;
    },
    num(width) {
      let value = 0;
      while (width > left) {
        value = value * (1 << left) + (unit & (1 << left) - 1);
        width -= left;
        refill();
      }
      left -= width;
      return value * (1 << width) + (unit >> left & (1 << width) - 1);
    },
    /* How many bits pass before the first that is set, once they are turned by a mask; it passes, too. */
    run(mask) {
      let length = 0, rest;
      while (!(rest = (unit ^ mask) & (1 << left) - 1)) {
        length += left;
        refill();
      }
      const size = 32 - Math.clz32(rest);
      length += left - size;
      left = size - 1;
      return length;
    },
    gamma() {
      const width = bits.run(0);
      return 2 ** width + bits.num(width);
    },
    count: () => bits.gamma() - 1,
    rice: k => bits.run(-1) * 2 ** k + bits.num(k),
    char: () => String.fromCharCode(bits.bit() ? bits.num(16) : bits.num(7)),
    chars() {
      let s = "";
      for (let n = bits.count(); n > 0; n--) { s += bits.char(); }
      return s;
    },
    /* Numbers in a list; nothing but its end is wanted of one to skip. */
    list(bound, count, skip) {
      const missing = 2 * count > bound, size = missing ? bound - count : count;
      const k = parameter(bound, size), numbers = new Int32Array(skip ? 0 : count);
      let next = 0, to = 0;
      for (let i = 0; i <= size; i++) {
        const number = i < size ? next + bits.rice(k) : bound;
        while (missing && !skip && next < number) { numbers[to++] = next++; }
        if (!missing) { numbers[i] = number; }
        next = number + 1;
      }
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
