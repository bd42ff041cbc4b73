package org.huikuan.legal;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class LegalRulesH2Test extends LegalRules {}
