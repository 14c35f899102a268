package vn.niemyet.gold;

import java.util.Set;

/** What a reader, a person or the engine, says of one document: the fields that are measured, each a set of words. */
record Facts(
        Set<String> number,
        Set<String> date,
        Set<String> kind,
        Set<String> province,
        Set<String> issuer,
        Set<String> signer,
        Set<String> citations,
        Set<String> citationYears,
        Set<String> leads,
        Set<String> supports,
        Set<String> deadlines) {}
