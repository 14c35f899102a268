package vn.niemyet.page.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components by name, and nothing else. */
record RecordModel(Record view, Map<String, Component> components, ViewWrapper wrapper) implements TemplateHashModel {

    /** Reads one component of a record. */
    @FunctionalInterface
    interface Component {
        @Nullable
        Object of(Record view);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Component component = components.get(name);
        return component == null ? null : wrapper.wrap(component.of(view));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
