using Rotonde.Basis.Regels;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Envelop;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Postkamer.Ontvangst;

/// <summary>A file as it came, with the message taken out of its envelope when it is in one (GGk, SPEC §14.1).</summary>
/// <param name="Inhoud">The message, or the file itself when it is in no envelope or the envelope is wrong.</param>
/// <param name="Envelop">The envelope; none for a bare file.</param>
/// <param name="Bevindingen">Everything that is wrong with the envelope.</param>
/// <param name="Fout">The fault of the chain that it is; none for a message.</param>
public sealed record Uitgepakt(ReadOnlyMemory<byte> Inhoud, Ggkenvelop? Envelop, IReadOnlyList<Bevinding> Bevindingen, Foutmelding? Fout = null)
{
    /// <summary>Takes the message out.</summary>
    public static Uitgepakt Van(ReadOnlyMemory<byte> bestand)
    {
        if (Foutmelding.Is(bestand))
        {
            return Foutmelding.Lees(bestand) is { } fout
                ? new(bestand, null, [], fout)
                : new(bestand, null, [new("FO01", 1, null, [], "De keten meldt een fout, maar het bestand is niet heel.", "Vraag het knooppunt om de melding opnieuw te sturen.")]);
        }

        if (!Enveloplezer.IsEnvelop(bestand))
        {
            return new(bestand, null, []);
        }

        var gelezen = Enveloplezer.Lees(bestand);
        return gelezen.Envelop is { } envelop ? new(envelop.Bestand, envelop, []) : new(bestand, null, gelezen.Bevindingen);
    }
}

/// <summary>An envelope carries the message that it says it carries.</summary>
public static class EnvelopPast
{
    /// <summary>What is wrong; none when it fits, or when there is no envelope.</summary>
    [Regel("SPEC §14.1", "Een envelop noemt de soort van het bericht dat erin zit.")]
    public static Bevinding? Toets(string? functie, Berichtsoort soort) => functie is null || functie == soort.ToString()
        ? null
        : new("ENVELOP", 1, null, ["stuurgegevens/functie"], $"De envelop zegt {functie}, maar er zit een {soort} in.", "Noem in de envelop de soort van het bericht.");
}
