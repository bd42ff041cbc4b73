package org.huikuan.cases.diagnoses;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class DiagnosisStoryH2Test extends DiagnosisStory {}
