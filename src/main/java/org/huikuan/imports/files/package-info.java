/** Reads CSV and XLSX files safely, as lines with cells. */
@NullMarked
@NamedInterface("files")
package org.huikuan.imports.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
