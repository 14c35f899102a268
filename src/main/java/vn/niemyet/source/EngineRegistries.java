package vn.niemyet.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.niemyet.registry.RegistryFile;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.text.NormalText;

/** The registries that come with the engine: what is known of provinces, bodies and kinds before an office adds its own rows. */
public final class EngineRegistries {
    /** Every table there is; a file of an office must bear one of these names. */
    static final List<String> NAMES = List.of(
            "provinces", "kinds", "central-bodies", "bodies", "successions", "signature-marks", "central-documents");

    private EngineRegistries() {}

    /** Their texts, in the order in which {@link RegistryReader} takes them. */
    public static List<RegistryFile> read() {
        return NAMES.stream().map(EngineRegistries::read).toList();
    }

    /** The engine's tables with an office's rows over them. */
    public static List<RegistryFile> with(List<RegistryFile> office) {
        List<RegistryFile> all = new ArrayList<>(read());
        all.addAll(office);
        return all;
    }

    private static RegistryFile read(String name) {
        String path = "registry/" + name + ".csv";
        try (InputStream in = RegistryReader.class.getResourceAsStream(name + ".csv")) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            NormalText text = NormalText.of(new String(bytes, StandardCharsets.UTF_8));
            return new RegistryFile(name, path, text.value());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
