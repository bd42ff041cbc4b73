/** The ten rungs of pressure as a case climbs them (压力催收十步台阶法, reference 2.2): six rules, what was skipped and why. */
@NullMarked
@NamedInterface("ladder")
package org.huikuan.cases.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
