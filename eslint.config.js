import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default typescript.config(
	{ ignores: ['build/', '.svelte-kit/', 'static/', 'node_modules/'] },
	js.configs.recommended,
	...typescript.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'svelte/prefer-svelte-reactivity': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			// Addresses are made in one place, components/addresses.ts, and there by resolve().
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] }
		}
	},
	{ files: ['src/**'], rules: { 'no-console': 'error' } }
);
