import { describeExtension } from './suite.ts';

describeExtension('chromium');
