import { testHalf } from './searching.ts';

testHalf(2);
