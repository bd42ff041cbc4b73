package org.huikuan.letters.press;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Because;
import org.springframework.stereotype.Component;

/**
 * The templates under {@code templates/letters}, {@code mail} and {@code layout}. They see maps, lists and texts only:
 * no class, no bean, no file; a name that the data lacks is an error.
 */
@Component
class LetterTemplates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(VERSION);

    LetterTemplates() {
        configuration.setTemplateLoader(new ClassTemplateLoader(LetterTemplates.class, "/templates"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** @throws UnprintableLetter naming the template, the line and what it asks for in vain */
    String fill(String name, Map<String, Object> model) {
        StringWriter text = new StringWriter(8192);
        try {
            template(name).process(model, text);
        } catch (TemplateException e) {
            throw new UnprintableLetter(
                    LetterSays.TEMPLATE_LINE.with(
                            String.valueOf(e.getTemplateSourceName()),
                            String.valueOf(e.getLineNumber()),
                            Arg.text(e.getMessageWithoutStackTop())),
                    e);
        } catch (IOException e) {
            throw new UnprintableLetter(LetterSays.TEMPLATE.with(name, Because.of(e)), e);
        }
        return text.toString();
    }

    private Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }
}
