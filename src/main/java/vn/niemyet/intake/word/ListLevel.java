package vn.niemyet.intake.word;

/**
 * One level of a list: how its numbers are made.
 *
 * @param list the list (abstract number) that counts them; lists that share it count together
 * @param start the first number
 * @param format {@code decimal}, {@code lowerLetter}, {@code bullet} …
 * @param text the printed form, {@code %1.%2)}; what is no blank stands as it is
 * @param legal whether all levels are printed in digits
 * @param restart the level after which it begins anew, counted from 1; 0 for never
 * @param gap what stands between number and text
 */
record ListLevel(String list, int start, String format, String text, boolean legal, int restart, String gap) {}
