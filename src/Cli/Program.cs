using System.CommandLine;
using Rotonde.Cli;

// Judging a message must start at once: then nothing is made that needs the modules, and so they are not even loaded.
var wortel = new RootCommand("Rotonde: een open platform voor het sociaal domein. Zonder opdracht start het product met twee demogemeenten.");
if (args is not ["berichten", ..])
{
    Opdrachten.Voeg(wortel);
}

wortel.Add(Berichtenopdracht.Maak());
Hulptekst.Zet(wortel);
var gevraagd = wortel.Parse(args);
return gevraagd.Errors.Count > 0 && gevraagd.Action is not Hulptekst ? Hulptekst.Niet(gevraagd) : await gevraagd.InvokeAsync();
