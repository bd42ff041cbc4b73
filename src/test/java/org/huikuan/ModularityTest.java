package org.huikuan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesUseOnlyWhatTheyMayUse() {
        modules.verify();
    }

    /** Diagrams and canvases of the modules, under {@code target/spring-modulith-docs}. */
    @Test
    void modulesAreDrawn() {
        new Documenter(modules).writeDocumentation();
    }
}
