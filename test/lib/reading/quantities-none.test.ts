import { describe } from 'vitest';
import { readsAsExpected } from './quantity-rows.ts';

describe('no quantity', () => {
  readsAsExpected([
    ['The Group of Twelve met as Agenda 2041 stalled.'],
    ['It ran from March 3 to 17.'],
    ['Keep off junctions 4 and 5.'],
    ['He sought a fourth term after a fifth defeat.'],
    ['A fourth suspect fled in the half.'],
    ['Write to 4410 NE 22nd Parkway, Bend, OR 97701.'],
    ['Dial 101 or text 60777 if you saw him.'],
    ['Reach the desk on +61 2 9374 4000.'],
    ['He saved in a 401(k) under section 9(2) of Act No. 31/1999.'],
    ['It needs IE10 or 11, BlackBerry 7 or Oracle 12c.'],
    ['The reef lies at 12.5°S, 145.8°E.'],
    ['The law was repealed.[7] Nobody minded.[12]'],
    ['1. Close the gate. 2. Count the sheep.'],
    ['Our shop at 88 Mill Close, Reading, is shut.'],
    ['The helpline is 0800 555 111; text 81222.'],
    ['Call +1 212 555 0199 before noon.'],
    ['See section 4(1) and the 529(b) plan.'],
    ['It runs on Pixel 7 and 8 and on Fedora 40.'],
    ['Position: 48.2° N, 16.4° E.'],
    ['Prices fell.[3] They rose again.[14]'],
    ['3. Boil the rice.'],
    ['The firm pledged net-zero by 2050 and zero tolerance for theft.'],
  ]);
});
