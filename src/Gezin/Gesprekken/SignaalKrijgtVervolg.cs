using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Does something happen with every signal?</summary>
[Regel("R-062", "Bij ieder signaal staat wie wanneer iets doet, of waarom er niets gebeurt.")]
public static class SignaalKrijgtVervolg
{
    /// <summary>Refuses a signal that leads nowhere.</summary>
    public static Weigering? Toets(IEnumerable<GespreksdeelInvoer> delen) =>
        delen.Any(d => d.Soort == Deelsoort.Signaal && (d.Signaal is null || (string.IsNullOrWhiteSpace(d.GeenActieReden) && (string.IsNullOrWhiteSpace(d.Vervolg) || d.VervolgUiterlijk is null))))
            ? new(nameof(SignaalKrijgtVervolg), "Bij een signaal staat nog niet wat ermee gebeurt. Vul in wat u doet en uiterlijk wanneer, of waarom er geen actie nodig is.", nameof(GesprekInvoer.Delen))
            : null;
}
