import fc from 'fast-check';

// Each property is tried hundreds of times per mutant; what a mutant breaks shows early.
fc.configureGlobal({ interruptAfterTimeLimit: 150, markInterruptAsFailure: false });
