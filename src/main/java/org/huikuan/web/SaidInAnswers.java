package org.huikuan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Sentence;
import org.springframework.boot.jackson.JsonComponent;

/** A sentence in an answer of the API is a text in the language that was asked for. */
@JsonComponent
class SaidInAnswers extends JsonSerializer<Sentence> {

    private final RefusalWords words;
    private final AskedLanguage language;

    SaidInAnswers(RefusalWords words, AskedLanguage language) {
        this.words = words;
        this.language = language;
    }

    @Override
    public void serialize(Sentence said, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(words.say(said, language.here()));
    }
}
