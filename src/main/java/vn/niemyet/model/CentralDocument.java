package vn.niemyet.model;

import java.util.Optional;

/**
 * What the registry knows of a document of a central body.
 *
 * @param key part of the address, {@code 98-tb-vpcp-2021}
 * @param number notation, empty for documents without number
 * @param kindId {@link Kind#id}
 * @param issuer name of the body
 * @param url address of the official text, never guessed
 * @param checkedOn day on which the address was last seen to work
 */
public record CentralDocument(
        String key,
        String number,
        String kindId,
        String issuer,
        Optional<PartialDate> date,
        String subject,
        Optional<String> url,
        Optional<PartialDate> checkedOn) {}
