using Rotonde.Berichten.Berichttypen;

namespace Rotonde.Berichten.Retouren;

/// <summary>What an answer carries of its own.</summary>
/// <param name="Identificatie">1 to 12 characters, unique for the answering party per kind of message (TR056).</param>
/// <param name="Dagtekening">The day of the answer.</param>
public sealed record Antwoordkop(string Identificatie, DateOnly Dagtekening)
{
    /// <summary>Versions of the schemas the answer is made with.</summary>
    public Xsdversie Xsdversie { get; init; } = Xsdversie.Standaard;
}
