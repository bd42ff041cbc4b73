/** Cases over HTTP; a case as lists show it is known to other modules too. */
@NullMarked
@NamedInterface("web")
package org.huikuan.cases.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
