declare global {
	namespace App {
		interface PageState {
			/** The query of the address after a filter changed. */
			search?: string;
		}
	}
}

export {};
