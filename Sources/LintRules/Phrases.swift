/// The phrases that rules look for; each subject has its own file.
enum Phrases {}
