using System.Diagnostics.CodeAnalysis;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Snel;

/// <summary>What <see cref="Snelcontrole"/> found in a file: refused by the door, or a message with all its findings on levels 1 and 2.</summary>
public sealed class Controleuitslag
{
    private readonly Bericht? _kop;

    internal Controleuitslag(Bevinding weigering)
    {
        Weigering = weigering;
        Bevindingen = [weigering];
    }

    internal Controleuitslag(Bericht bericht, IReadOnlyList<Bevinding> bevindingen)
    {
        Bericht = _kop = bericht;
        Bevindingen = bevindingen;
    }

    internal Controleuitslag(Bericht kop) => _kop = kop;

    /// <summary>Why the door refuses the file; none when it holds a message.</summary>
    public Bevinding? Weigering { get; }

    /// <summary>Which message; none when refused.</summary>
    public Berichtsoort? Soort => _kop?.Soort;

    /// <summary>The message as a tree; none when it was judged from its bytes, because then nothing of its lines was kept, or when refused.</summary>
    public Bericht? Bericht { get; }

    /// <summary>
    /// Sender, receiver, identification and the declaration before its clients; the whole message when there is a tree; none when refused.
    /// Line numbers are 0 when it was judged from its bytes.
    /// </summary>
    public Bericht? Kop => _kop;

    /// <summary>All findings on level 1, or when there are none on level 2; the refusal when refused. Empty is right.</summary>
    public IReadOnlyList<Bevinding> Bevindingen { get; } = [];

    /// <summary>Was it judged from its bytes?</summary>
    [MemberNotNullWhen(true, nameof(Kop))]
    public bool Snel => _kop is not null && Bericht is null;

    /// <summary>
    /// The answer as far as levels 1 and 2 go: technically rejected (0001), or granted in full (8001 for a declaration). A receiver that also judges
    /// against a register makes its answer with <see cref="Antwoorden"/>.
    /// </summary>
    /// <param name="kop">Identification and day of the answer.</param>
    /// <exception cref="InvalidOperationException">Refused, or a message that has no answer.</exception>
    /// <exception cref="ArgumentException">There are findings of level 1: the sender gets a fault (Fo01), not a retour.</exception>
    public Bericht Antwoord(Antwoordkop kop) => _kop switch
    {
        { Soort.Nummer: 323 } => Antwoorden.Declaratie(_kop, Bevindingen, kop),
        { Soort.Antwoord: not null } => Antwoorden.Retour(_kop, Bevindingen, kop),
        _ => throw new InvalidOperationException("Op dit bestand bestaat geen antwoord."),
    };
}
