using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Regels;

/// <summary>What a rule of level 2 may know besides its element, and where it reports. One per message that is judged.</summary>
internal sealed class Regelwerk(Bericht bericht)
{
    private readonly List<Bevinding> _bevindingen = [];

    internal Berichtsoort Soort { get; } = bericht.Soort;

    internal DateOnly? Dagtekening { get; } = bericht.Dagtekening;

    internal IReadOnlyList<Bevinding> Bevindingen => _bevindingen;

    internal string Code { get; set; } = "";

    /// <summary>Reports; the first place is the one to mend.</summary>
    internal void Meld(string melding, string herstel, params IReadOnlyList<Element> plekken) => _bevindingen.Add(new(
        Code, 2, "0001", [.. plekken.Select(p => p.Pad)], melding, herstel, plekken[0].Regelnummer, plekken[0].Kolom));
}
