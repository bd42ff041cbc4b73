package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huikuan.testing.Beside;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

@Beside
class ModularityTest {

    private static final Path GUIDE = Path.of("docs/guide/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesUseOnlyWhatTheyMayUse() {
        modules.verify();
    }

    /** Written anew with diagrams and canvases of the modules, under {@code target/spring-modulith-docs}. */
    @Test
    void theGuideLaysOutEveryModule() throws IOException {
        String text = new ModulePage(modules).text();
        if ("write".equals(System.getProperty("pages"))) {
            Files.writeString(GUIDE, text);
            new Documenter(modules).writeDocumentation();
        }
        assertThat(GUIDE).as("run with -Dpages=write").hasContent(text);
    }
}
