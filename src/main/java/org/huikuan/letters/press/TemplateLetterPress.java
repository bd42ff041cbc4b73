package org.huikuan.letters.press;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterPress;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.PrintedLetter;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.Arg;
import org.springframework.stereotype.Component;

/** Prints letters from the templates of their language and code. */
@Component
class TemplateLetterPress implements LetterPress {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final LetterTemplates templates;
    private final PdfPrinter printer;
    private final Glyphs glyphs;
    private final TemplateVersions versions = new TemplateVersions();
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    TemplateLetterPress(LetterTemplates templates, PdfPrinter printer, LetterFont font) {
        this.templates = templates;
        this.printer = printer;
        this.glyphs = new Glyphs(font);
    }

    @Override
    public PrintedLetter print(LetterContent content) {
        try {
            return printed(content);
        } catch (UnprintableLetter e) {
            throw new UnprintableLetter(LetterSays.OF_LETTER.with(content.reference(), e.why()), e);
        } catch (RuntimeException e) {
            throw new UnprintableLetter(
                    LetterSays.LETTER_NOT_MADE.with(content.reference(), Arg.text(e.toString())), e);
        }
    }

    private PrintedLetter printed(LetterContent content) {
        if (!LANGUAGES.contains(content.language())) {
            throw new UnprintableLetter(LetterSays.NO_LETTERS_IN.with(content.language(), LANGUAGES), null);
        }
        Map<String, Object> model = new LetterModel(content).asMap();
        glyphs.check("", model);
        String name = content.language() + "/" + content.code();
        String letter = "letters/" + name + ".ftlh";
        String mail = "mail/" + name + ".ftl";
        String page = templates.fill(letter, model);
        glyphs.checkText(letter, page);
        MailText text = MailText.of(templates.fill(mail, model));
        return new PrintedLetter(
                printer.print(page, content.date()),
                text.subject(),
                text.body(),
                versions.of(name, List.of(letter, mail, "layout/letter.ftlh", "layout/mail.ftl", words(content))),
                asJson(content));
    }

    private static String words(LetterContent content) {
        return "layout/words-" + content.language() + ".ftlh";
    }

    private String asJson(LetterContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
