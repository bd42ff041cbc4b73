/** What a day brings to the cases: late accounts become cases, within the limit of the backlog. */
@NullMarked
@NamedInterface("daily")
package org.huikuan.cases.daily;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
