package vn.niemyet.handbook;

import java.io.IOException;
import java.util.Map;

/** What stands on a desk before an example begins, where it cannot be written into the handbook. */
final class Scenes {
    /** Puts files on a desk. */
    @FunctionalInterface
    private interface Scene {
        void set(Desk desk) throws IOException;
    }

    private static final Map<String, Scene> ALL = Map.of("", desk -> {});

    private Scenes() {}

    /** Sets the scene of this name; without a name nothing. */
    static void set(String name, Desk desk) {
        Scene scene = ALL.get(name);
        if (scene == null) {
            throw new AssertionError("no such scene: " + name + "; there are " + ALL.keySet());
        }
        try {
            scene.set(desk);
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }
}
