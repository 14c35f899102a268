package vn.niemyet.publish.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.PublishException;

/**
 * What {@code ~/.m2/settings.xml} says of a server: the login that maven-site-plugin uses too, so that it is written once and
 * never in the repository. {@code ${env.NAME}} stands for a variable of the environment, as Maven has it.
 */
public final class MavenSettings {
    /** Where the keys and settings of a user lie. */
    public static final String HOME = "user.home";

    /** The name that a server is told when nobody says another one. */
    public static final String USER = "user.name";

    private static final String VARIABLE = "${env.";

    private final Path file;
    private final Map<String, String> environment;
    private final Map<String, String> machine;

    /**
     * @param environment the variables of the machine
     * @param machine {@code user.home} and {@code user.name}, which Maven fills in as well
     */
    public MavenSettings(Path file, Map<String, String> environment, Map<String, String> machine) {
        this.file = file;
        this.environment = Map.copyOf(environment);
        this.machine = Map.copyOf(machine);
    }

    /** The login of {@code <server>} with this {@code <id>}; nothing said where there is no such file or server. */
    public Login login(String id) throws PublishException {
        Optional<String> user = Optional.ofNullable(machine.get(USER));
        if (!Files.isRegularFile(file)) {
            return Login.of(user);
        }
        Map<String, String> server = server(id);
        for (String key : new String[] {"passphrase", "password"}) {
            String secret = server.getOrDefault(key, "");
            if (secret.startsWith("{") && secret.endsWith("}")) {
                throw failure(Code.SECRET_IS_ENCRYPTED, id, key, VARIABLE + "NIEM_YET}");
            }
        }
        return new Login(
                Optional.ofNullable(server.get("username")).or(() -> user),
                Optional.ofNullable(server.get("privateKey")).map(this::fromHome),
                Optional.ofNullable(server.get("passphrase")),
                Optional.ofNullable(server.get("password")));
    }

    private Path fromHome(String key) {
        return Path.of(key.replace("${user.home}", machine.getOrDefault(HOME, "")));
    }

    private Map<String, String> server(String id) throws PublishException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("server")) {
                    Map<String, String> server = children(xml);
                    if (id.equals(server.get("id"))) {
                        return server;
                    }
                }
            }
            return Map.of();
        } catch (IOException | XMLStreamException broken) {
            throw failure(Code.UNREADABLE, String.valueOf(broken.getMessage()));
        }
    }

    /** The texts directly in a server; what lies deeper ({@code <configuration>}) is for others. */
    private Map<String, String> children(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> texts = new HashMap<>();
        int depth = 0;
        StringBuilder text = new StringBuilder();
        while (depth >= 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == 1 && !text.toString().isBlank()) {
                        texts.put(xml.getLocalName(), filled(text.toString().strip()));
                    }
                    depth--;
                    text.setLength(0);
                }
                default -> {
                    // Comments say nothing.
                }
            }
        }
        return texts;
    }

    private String filled(String written) {
        if (!written.startsWith(VARIABLE) || !written.endsWith("}")) {
            return written;
        }
        return environment.getOrDefault(written.substring(VARIABLE.length(), written.length() - 1), "");
    }

    private PublishException failure(Code code, String... words) {
        return PublishException.of(Problem.of(code, Place.startOf(file.toString()), words));
    }
}
