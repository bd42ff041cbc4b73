package org.huikuan.imports.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mappings that ship with the application, and those that people have made, which may replace a shipped one. */
@Repository
public class Mappings {

    private static final List<String> SHIPPED = List.of("ibm-late-payments");
    private static final int LONGEST = 8_000;
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final JdbcClient jdbc;

    public Mappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Mapping> find(String code) {
        Optional<Mapping> made = jdbc.sql("select definition from huikuan.import_mapping where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(Mappings::parse);
        return made.or(() -> SHIPPED.contains(code) ? Optional.of(shipped(code)) : Optional.empty());
    }

    /** No code, or an empty one, is our own format. */
    public Mapping get(@Nullable String code) {
        return code == null || code.isBlank()
                ? Mapping.OWN
                : find(code)
                        .orElseThrow(() ->
                                BadInput.of(FieldError.of("mapping", "import-there-no-mapping-known", code, codes())));
    }

    public List<String> codes() {
        List<String> codes = new ArrayList<>(SHIPPED);
        jdbc.sql("select code from huikuan.import_mapping order by code").query(String.class).list().stream()
                .filter(c -> !SHIPPED.contains(c))
                .forEach(codes::add);
        return codes;
    }

    /** Makes a mapping, or adds a kind of import to it. */
    public void save(MappingDraft draft) {
        save(draft.on(find(draft.code()).orElse(null)));
    }

    /** The mapping of a draft. */
    public static Mapping of(
            MappingDraft draft, @Nullable Mapping before, @Nullable Integer headerLine, boolean skipTotals) {
        return draft.on(before).beginningAt(headerLine, skipTotals);
    }

    /** Says nothing: everything is found out. */
    public static Mapping nothing() {
        return Mapping.OWN;
    }

    /** The mappings with what they say, shipped ones that nobody has replaced included. */
    public List<Mapping> all() {
        return codes().stream().flatMap(c -> find(c).stream()).toList();
    }

    /** Whether the application brings the mapping and nobody has made it differently. */
    public boolean isShipped(String code) {
        return SHIPPED.contains(code)
                && jdbc.sql("select count(*) from huikuan.import_mapping where code = ?")
                                .param(code)
                                .query(Long.class)
                                .single()
                        == 0;
    }

    /** Removes what people made of the mapping; a shipped one is then again as it was. */
    public void remove(String code) {
        jdbc.sql("delete from huikuan.import_mapping where code = ?")
                .param(code)
                .update();
    }

    public void save(Mapping mapping) {
        String definition = write(mapping);
        if (definition.length() > LONGEST) {
            throw BadInput.of(FieldError.of("columns", "import-mapping-too-long-leave"));
        }
        jdbc.sql("""
                        merge into huikuan.import_mapping t
                        using (select cast(? as varchar(60)) as code, cast(? as varchar(200)) as name,
                          cast(? as varchar(8000)) as definition) s on t.code = s.code
                        when matched then update set name = s.name, definition = s.definition
                        when not matched then insert (code, name, definition) values (s.code, s.name, s.definition)""").params(mapping.code(), mapping.name(), write(mapping)).update();
    }

    private static String write(Mapping mapping) {
        try {
            return JSON.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mapping shipped(String code) {
        try (InputStream in = Mappings.class.getResourceAsStream("/imports/" + code + ".json")) {
            return parse(new String(Objects.requireNonNull(in, code).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping parse(String json) {
        try {
            return JSON.readValue(json, Mapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored mapping cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
