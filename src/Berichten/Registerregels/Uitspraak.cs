namespace Rotonde.Berichten.Registerregels;

/// <summary>What a rule says when it is broken: what is wrong and how to mend it.</summary>
internal sealed record Uitspraak(string Melding, string Herstel);
