package org.huikuan.legal;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class LegalRulesPostgresTest extends LegalRules {}
