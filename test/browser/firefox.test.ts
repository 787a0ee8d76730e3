import { describeExtension } from './suite.ts';

describeExtension('firefox');
