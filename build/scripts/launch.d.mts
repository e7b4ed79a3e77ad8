export declare function machineSwitches(): string[];
export declare function launchEnvironment(): Record<string, string | undefined>;
