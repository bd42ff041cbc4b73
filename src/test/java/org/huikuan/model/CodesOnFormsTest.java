package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No task form shows a code as it is: kinds, states, results, roles and levers are said in words. */
class CodesOnFormsTest {

    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*([\\w.\\[\\]$']+)\\s*}}");
    private static final Pattern CODE =
            Pattern.compile(".*\\.(kind|state|result|reason|meetRole|proof|route|lane|form|status|stage|channel)");

    /** What people wrote themselves. */
    private static final List<String> WRITTEN = List.of("error.reason", "proposal.reason", "hk.hold.lift.reason");

    /** {@code CM-01} stands before its title, as people call it. */
    private static final String MEASURE = "measure.kind";

    @Test
    void everyCodeIsSaidInWords() throws IOException {
        List<String> codes = new ArrayList<>();
        try (Stream<Path> forms = Files.list(Path.of("processes/forms"))) {
            for (Path form : forms.sorted().toList()) {
                Matcher shown = SHOWN.matcher(Files.readString(form));
                while (shown.find()) {
                    String what = shown.group(1);
                    if (CODE.matcher(what).matches() && !WRITTEN.contains(what) && !what.equals(MEASURE)) {
                        codes.add(form.getFileName() + " " + what);
                    }
                }
            }
        }
        assertThat(codes).isEmpty();
    }
}
