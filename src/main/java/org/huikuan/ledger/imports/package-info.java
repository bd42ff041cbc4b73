/** Files into the ledger: CSV and XLSX, mappings, checked line by line, stored set by set. */
@NullMarked
@NamedInterface("imports")
package org.huikuan.ledger.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
