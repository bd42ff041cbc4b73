/**
 * The playbook: what the house knows about collecting. Techniques, scripts, answers to excuses and what else helps in a talk,
 * written by managers with four eyes, found while somebody talks.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "cases",
            "cases :: diagnoses",
            "cases :: strategies",
            "coaching"
        })
package org.huikuan.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
