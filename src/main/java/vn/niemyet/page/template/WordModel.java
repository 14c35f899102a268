package vn.niemyet.page.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The messages as templates write them: {@code ${m.list.title}}, with blanks {@code ${m.list.count(12)}}. The words are
 * escaped like any other text.
 */
final class WordModel implements TemplateHashModel, TemplateScalarModel, TemplateMethodModelEx {
    private final String key;
    private @Nullable String message;
    private final Map<String, WordModel> children = new HashMap<>();

    private WordModel(String key) {
        this.key = key;
    }

    static WordModel of(Words words) {
        WordModel root = new WordModel("m");
        for (String key : words.keys()) {
            WordModel node = root;
            for (String part : key.split("\\.", -1)) {
                String path = node.key + "." + part;
                node = node.children.computeIfAbsent(part, p -> new WordModel(path));
            }
            node.message = words.orNull(key);
        }
        return root;
    }

    @Override
    public @Nullable TemplateModel get(String part) {
        return children.get(part);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() throws TemplateModelException {
        if (message == null) {
            throw new TemplateModelException("no message " + key);
        }
        return message;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        Object[] fillings = new Object[arguments.size()];
        for (int i = 0; i < fillings.length; i++) {
            fillings[i] = String.valueOf(arguments.get(i));
        }
        return new SimpleScalar(Words.fill(getAsString(), fillings));
    }
}
