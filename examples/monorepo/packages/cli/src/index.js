#!/usr/bin/env node
import { greet } from '@greetings/greet';
import colors from 'picocolors';

console.log(colors.green(greet(process.argv[2] ?? 'world')));
