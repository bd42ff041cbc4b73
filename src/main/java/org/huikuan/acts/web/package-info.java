/** Forms of acts as parts of pages, and the page of a task. */
@NullMarked
@NamedInterface("web")
package org.huikuan.acts.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
