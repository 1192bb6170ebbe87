using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Gesprekken;

/// <summary>The report as it is written: the story first, then the three questions for each goal, then signals. Kept as concept with its version.</summary>
[Mag(Gegevenssoort.Gesprek, Actie.Schrijven)]
internal sealed class BewerkModel(GesprekInBeeld gesprekken, NamenVanPersonen personen, GezinVanPersoon plekken, BewaarGesprek bewaar) : Rotondepagina
{
    [BindProperty]
    public VerslagInvoer Invoer { get; set; } = new();

    public GesprekBeeld Gesprek { get; private set; } = null!;

    public IReadOnlyList<Keuze> Mensen { get; private set; } = [];

    public static IReadOnlyList<Keuze> Themas { get; } = Keuze.Van<Thema>(t => t.InWoorden());

    public static IReadOnlyList<Keuze> Signalen { get; } = Keuze.Van<Signaalsoort>(s => s.InWoorden());

    public static IReadOnlyList<Keuze> Soorten { get; } = Keuze.Van<Deelnemersoort>(s => s.InWoorden());

    /// <summary>The rows of one kind with their place in the form.</summary>
    public IEnumerable<int> Van(params Deelsoort[] soorten) => Enumerable.Range(0, Invoer.Delen.Count).Where(i => soorten.Contains(Invoer.Delen[i].Soort));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await LeesAsync(id);
        if (Gesprek.Status == Gespreksstatus.Vastgesteld)
        {
            return RedirectToPage("/Gezin/Gesprekken/Index", new { id });
        }

        Invoer = VerslagInvoer.Van(Gesprek);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? dan)
    {
        await LeesAsync(id);
        for (var i = 0; i < Invoer.Delen.Count; i++)
        {
            if (!Invoer.Delen[i].IsLeeg && Mensenkeuze.Lees(Invoer.Delen[i].Wie).Count == 0)
            {
                ModelState.AddModelError($"Invoer.Delen[{i}].Wie", "Kies over wie dit gaat.");
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await bewaar.UitvoerenAsync(new(Invoer.AlsInvoer(Gesprek.Inhoud.Gezin), GesprekId.Van(id), Invoer.Versie), Proces(Doelen.Onderzoek), Stop);
        return await RondAfAsync(
            uitkomst, "Het verslag is bewaard.",
            _ => dan == "nalezen" ? RedirectToPage("/Gezin/Gesprekken/Index", new { id }) : RedirectToPage(new { id }),
            () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task LeesAsync(Guid id)
    {
        Gesprek = await gesprekken.GeefAsync(Actor, GesprekId.Van(id), Stop);
        var wie = Gesprek.Inhoud.Personen;
        var namen = new Dictionary<PersoonId, string>();
        if (wie.Count > 0 && Gesprek.Inhoud.Gezin is { } gezinId)
        {
            foreach (var lid in (await plekken.GeefAsync(Actor, wie[0], Stop)).Gezinnen.Where(g => g.Id == gezinId).SelectMany(g => g.Leden))
            {
                namen[lid.Persoon] = lid.Naam;
            }
        }

        foreach (var (persoon, naam) in await personen.GeefAsync(Actor, wie.Where(p => !namen.ContainsKey(p)), Doelen.Onderzoek, Stop))
        {
            namen[persoon] = naam;
        }

        Mensen = Mensenkeuze.Van(namen, Gesprek.Inhoud.Delen.Select(d => d.Personen));
    }

    internal sealed class VerslagInvoer
    {
        public int Versie { get; set; }

        public DateOnly? Datum { get; set; }

        public string? Plaats { get; set; }

        public string? Netwerk { get; set; }

        public string? NetwerkToelichting { get; set; }

        public List<DeelnemerVeld> Deelnemers { get; set; } = [];

        public List<DeelVeld> Delen { get; set; } = [];

        /// <summary>What is stored, with empty rows to go on in.</summary>
        public static VerslagInvoer Van(GesprekBeeld gesprek)
        {
            var inhoud = gesprek.Inhoud;
            var invoer = new VerslagInvoer
            {
                Versie = gesprek.Versie,
                Datum = inhoud.Datum,
                Plaats = inhoud.Plaats,
                Netwerk = inhoud.NetwerkAanwezig switch { true => "ja", false => "nee", _ => null },
                NetwerkToelichting = inhoud.NetwerkToelichting,
                Deelnemers = [.. inhoud.Deelnemers.Select(d => new DeelnemerVeld { Naam = d.Naam, Soort = d.Soort, Persoon = d.Persoon?.Waarde }), new(), new()],
                Delen = [.. inhoud.Delen.Select(DeelVeld.Van)],
            };
            var eerste = inhoud.Personen.Count > 0 ? inhoud.Personen[0].ToString() : null;
            foreach (var (soort, leeg) in new[] { (Deelsoort.Verhaal, inhoud.Delen.Any(d => d.Soort == Deelsoort.Verhaal) ? 0 : 1), (Deelsoort.Kracht, 1), (Deelsoort.Aanbod, 1), (Deelsoort.Antwoord, 2), (Deelsoort.Signaal, 1) })
            {
                invoer.Delen.AddRange(Enumerable.Range(0, leeg).Select(_ => new DeelVeld { Soort = soort, Wie = eerste }));
            }

            return invoer;
        }

        public GesprekInvoer AlsInvoer(GezinsverbandId? gezin) => new(
            [.. Deelnemers.Where(d => !string.IsNullOrWhiteSpace(d.Naam)).Select(d => new DeelnemerInvoer(d.Naam!, d.Soort, d.Persoon is { } p ? PersoonId.Van(p) : null))],
            [.. Delen.Where(d => !d.IsLeeg).OrderBy(d => d.Soort).Select(d => d.AlsInvoer())])
        {
            Gezin = gezin, Datum = Datum, Plaats = Plaats ?? "", NetwerkAanwezig = Netwerk switch { "ja" => true, "nee" => false, _ => null }, NetwerkToelichting = NetwerkToelichting ?? "",
        };
    }

    internal sealed class DeelnemerVeld
    {
        public string? Naam { get; set; }

        public Deelnemersoort Soort { get; set; } = Deelnemersoort.Netwerk;

        public Guid? Persoon { get; set; }
    }

    internal sealed class DeelVeld
    {
        public Deelsoort Soort { get; set; }

        public string? Wie { get; set; }

        public Leefgebied? Leefgebied { get; set; }

        public string? Tekst { get; set; }

        public Thema? Thema { get; set; }

        public string? Zelf { get; set; }

        public string? Samen { get; set; }

        public string? Gemeente { get; set; }

        public Signaalsoort? Signaal { get; set; }

        public string? Vervolg { get; set; }

        public DateOnly? VervolgUiterlijk { get; set; }

        public string? GeenActieReden { get; set; }

        public bool IsLeeg =>
            new[] { Tekst, Zelf, Samen, Gemeente, Vervolg, GeenActieReden }.All(string.IsNullOrWhiteSpace) && Signaal is null && VervolgUiterlijk is null;

        public static DeelVeld Van(GespreksdeelInvoer d) => new()
        {
            Soort = d.Soort, Wie = Mensenkeuze.Waarde(d.Personen), Leefgebied = d.Leefgebied, Tekst = d.Tekst, Thema = d.Thema, Zelf = d.Zelf, Samen = d.Samen, Gemeente = d.Gemeente,
            Signaal = d.Signaal, Vervolg = d.Vervolg, VervolgUiterlijk = d.VervolgUiterlijk, GeenActieReden = d.GeenActieReden,
        };

        public GespreksdeelInvoer AlsInvoer() => new(Soort, Mensenkeuze.Lees(Wie), Tekst?.Trim() ?? "")
        {
            Leefgebied = Leefgebied, Thema = Thema, Zelf = Zelf?.Trim() ?? "", Samen = Samen?.Trim() ?? "", Gemeente = Gemeente?.Trim() ?? "", Signaal = Signaal, Vervolg = Vervolg?.Trim() ?? "",
            VervolgUiterlijk = VervolgUiterlijk, GeenActieReden = GeenActieReden?.Trim() ?? "",
        };
    }
}
